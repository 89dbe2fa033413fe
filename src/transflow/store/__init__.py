"""The workspace: configuration, the record, files and locks."""

pytest_plugins = ["support.cli_fixtures"]

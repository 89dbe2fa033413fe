"""What a command and the screen both call."""

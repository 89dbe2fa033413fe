"""What all tests share."""

from hypothesis import HealthCheck, settings

pytest_plugins = ["support.cli_fixtures"]

# No test asserts a time, and a run tells the same story on every machine: the examples are derived
# from the tests themselves. For a wider search: --hypothesis-profile=wide.
settings.register_profile(
    "steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("wide", settings.get_profile("steady"), derandomize=False)
settings.load_profile("steady")

"""From the facts of the API to the package `ringcentral_api`."""

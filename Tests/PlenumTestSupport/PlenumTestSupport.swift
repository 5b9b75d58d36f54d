// Placeholder: helpers shared by the test targets.

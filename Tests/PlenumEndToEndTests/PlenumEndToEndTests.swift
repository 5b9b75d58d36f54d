// Placeholder until the target's tests are written.

import PlenumExtract

/// Words of presence with the persons they were given to.
struct PresenceClaim {
  let trigger: Trigger
  let actors: [Actor]
  let isPlanned: Bool
}

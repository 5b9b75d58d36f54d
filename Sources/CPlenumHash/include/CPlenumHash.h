// The one step of SHA-256 that takes time, by the instructions that processors have for it.

#ifndef CPLENUM_HASH_H
#define CPLENUM_HASH_H

#include <stddef.h>
#include <stdint.h>

// Takes blocks of 64 bytes into a state of eight words; `constants` are the 64 of the standard.
// Gives 0 and does nothing where the processor lacks the instructions.
int plenum_sha256_blocks(
    uint32_t *state, const uint32_t *constants, const uint8_t *blocks, size_t count);

#endif

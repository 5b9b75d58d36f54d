#include "CPlenumHash.h"

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>

static int processor_has_sha(void) {
  static int known = -1;
  int answer = __atomic_load_n(&known, __ATOMIC_RELAXED);
  if (answer >= 0) return answer;
  unsigned a, b, c, d;
  answer = __get_cpuid(1, &a, &b, &c, &d) && (c & bit_SSE4_1) && (c & bit_SSSE3);
  answer = answer && __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b >> 29 & 1);
  __atomic_store_n(&known, answer, __ATOMIC_RELAXED);
  return answer;
}

// The instructions want the words a, b, e, f in one register and c, d, g, h in the other.
__attribute__((target("sha,sse4.1,ssse3")))
static void take_blocks(
    uint32_t *state, const uint32_t *constants, const uint8_t *blocks, size_t count) {
  const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
  __m128i cdab = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
  __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xF0);
  for (; count > 0; count--, blocks += 64) {
    const __m128i abef_before = abef, cdgh_before = cdgh;
    __m128i words[4];
#pragma unroll
    for (int i = 0; i < 16; i++) {
      __m128i word;
      if (i < 4) {
        word = _mm_loadu_si128((const __m128i *)(blocks + 16 * i));
        word = _mm_shuffle_epi8(word, big_endian);
      } else {
        const __m128i last = words[(i + 3) & 3];
        word = _mm_sha256msg1_epu32(words[i & 3], words[(i + 1) & 3]);
        word = _mm_add_epi32(word, _mm_alignr_epi8(last, words[(i + 2) & 3], 4));
        word = _mm_sha256msg2_epu32(word, last);
      }
      words[i & 3] = word;
      word = _mm_add_epi32(word, _mm_loadu_si128((const __m128i *)(constants + 4 * i)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, word);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(word, 0x0E));
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
  const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

int plenum_sha256_blocks(
    uint32_t *state, const uint32_t *constants, const uint8_t *blocks, size_t count) {
  if (!processor_has_sha()) return 0;
  take_blocks(state, constants, blocks, count);
  return 1;
}

#else

int plenum_sha256_blocks(
    uint32_t *state, const uint32_t *constants, const uint8_t *blocks, size_t count) {
  (void)state, (void)constants, (void)blocks, (void)count;
  return 0;
}

#endif

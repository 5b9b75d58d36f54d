#include "CPlenumData.h"

#pragma clang diagnostic ignored "-Wc23-extensions" // #embed, which Swift's clang has

static const unsigned char gazetteer[] = {
#embed "blobs/gazetteer.bin"
};

static const unsigned char language[] = {
#embed "blobs/language.txt"
};

static const unsigned char calibration[] = {
#embed "blobs/calibration.tsv"
};

static const unsigned char recipes[] = {
#embed "blobs/recipes.tsv"
};

static const unsigned char questions[] = {
#embed "blobs/questions.tsv"
};

plenum_blob plenum_blob_of(plenum_blob_id id) {
  switch (id) {
  case PLENUM_BLOB_GAZETTEER:
    return (plenum_blob){gazetteer, sizeof gazetteer};
  case PLENUM_BLOB_LANGUAGE:
    return (plenum_blob){language, sizeof language};
  case PLENUM_BLOB_CALIBRATION:
    return (plenum_blob){calibration, sizeof calibration};
  case PLENUM_BLOB_RECIPES:
    return (plenum_blob){recipes, sizeof recipes};
  case PLENUM_BLOB_QUESTIONS:
    return (plenum_blob){questions, sizeof questions};
  }
  return (plenum_blob){gazetteer, 0};
}

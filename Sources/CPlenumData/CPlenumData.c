#include "CPlenumData.h"

static const unsigned char gazetteer[] = {
#embed "blobs/gazetteer.bin"
};

plenum_blob plenum_blob_of(plenum_blob_id id) {
  switch (id) {
  case PLENUM_BLOB_GAZETTEER:
    return (plenum_blob){gazetteer, sizeof gazetteer};
  }
  return (plenum_blob){gazetteer, 0};
}

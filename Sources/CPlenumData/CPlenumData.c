#include "CPlenumData.h"

const unsigned char plenum_data_empty[1] = {0};

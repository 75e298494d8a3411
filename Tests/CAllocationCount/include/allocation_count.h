#pragma once

#include <stdint.h>

/// How many times the program has asked for memory so far; always 0 where that cannot be counted.
int64_t allocation_count(void);

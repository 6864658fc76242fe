// Swift cannot call functions of variable arguments, and a list of arguments made for vsnprintf costs as much as the rest.
#include <stdio.h>

static inline int cf_print_number(char *text, size_t size, const char *format, int digits, double number)
{
    return snprintf(text, size, format, digits, number);
}

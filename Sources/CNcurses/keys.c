// The sequences that terminals send for keys, beyond those that terminfo lists.
//
// Each entry of terminfo knows one form of a key. Terminals send others: after a change of mode,
// through tmux, over PuTTY, on the Linux console.

#include "internal.h"

#include <ncurses.h>

typedef struct {
  const char *sequence;
  int code;
} key_sequence;

static const key_sequence sequences[] = {
    {"\033[A", KEY_UP}, {"\033OA", KEY_UP},
    {"\033[B", KEY_DOWN}, {"\033OB", KEY_DOWN},
    {"\033[C", KEY_RIGHT}, {"\033OC", KEY_RIGHT},
    {"\033[D", KEY_LEFT}, {"\033OD", KEY_LEFT},
    {"\033[H", KEY_HOME}, {"\033OH", KEY_HOME}, {"\033[1~", KEY_HOME}, {"\033[7~", KEY_HOME},
    {"\033[F", KEY_END}, {"\033OF", KEY_END}, {"\033[4~", KEY_END}, {"\033[8~", KEY_END},
    {"\033[3~", KEY_DC}, {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
    {"\033[Z", KEY_BTAB}, {"\033\t", KEY_BTAB},
    {"\033OP", KEY_F(1)}, {"\033[11~", KEY_F(1)}, {"\033[[A", KEY_F(1)},
    {"\033OQ", KEY_F(2)}, {"\033[12~", KEY_F(2)}, {"\033[[B", KEY_F(2)},
    {"\033OR", KEY_F(3)}, {"\033[13~", KEY_F(3)}, {"\033[[C", KEY_F(3)},
    {"\033OS", KEY_F(4)}, {"\033[14~", KEY_F(4)}, {"\033[[D", KEY_F(4)},
    {"\033[15~", KEY_F(5)}, {"\033[[E", KEY_F(5)},
    {"\033[17~", KEY_F(6)}, {"\033[18~", KEY_F(7)}, {"\033[19~", KEY_F(8)},
    {"\033[20~", KEY_F(9)}, {"\033[21~", KEY_F(10)}, {"\033[23~", KEY_F(11)},
    {"\033[24~", KEY_F(12)},
    // The number pad, in the mode that ncurses switches on.
    {"\033OM", KEY_ENTER}, {"\033Oj", '*'}, {"\033Ok", '+'}, {"\033Ol", ','}, {"\033Om", '-'},
    {"\033On", '.'}, {"\033Oo", '/'}, {"\033OX", '='},
    {"\033Op", '0'}, {"\033Oq", '1'}, {"\033Or", '2'}, {"\033Os", '3'}, {"\033Ot", '4'},
    {"\033Ou", '5'}, {"\033Ov", '6'}, {"\033Ow", '7'}, {"\033Ox", '8'}, {"\033Oy", '9'},
    {"\033[200~", CNC_PASTE_START}, {"\033[201~", CNC_PASTE_END},
};

/// The arrows, Home and End with Shift, Alt or Control held, which do here what they do without.
static void define_held_keys(void) {
  const char finals[] = "ABCDHF";
  const int codes[] = {KEY_UP, KEY_DOWN, KEY_RIGHT, KEY_LEFT, KEY_HOME, KEY_END};
  for (int held = 2; held <= 8; held++) {
    for (int i = 0; finals[i]; i++) {
      char sequence[8];
      snprintf(sequence, sizeof sequence, "\033[1;%d%c", held, finals[i]);
      define_key(sequence, codes[i]);
    }
  }
}

/// Control characters as themselves: on the Linux console terminfo has ^Z for another key.
static void define_control_characters(void) {
  for (char control = 1; control < ' '; control++) {
    if (control != '\033') define_key((char[]){control, 0}, control);
  }
}

void cnc_define_keys(void) {
  define_control_characters();
  // What the mouse reports is met as an unknown sequence, whether it was asked or not: ncurses would
  // wait for the rest of it.
  const char *report = tigetstr("kmous");
  if (report && report != (char *)-1) define_key(report, 0);
  define_key("\033[<", 0);
  for (size_t i = 0; i < sizeof sequences / sizeof *sequences; i++) {
    define_key(sequences[i].sequence, sequences[i].code);
  }
  define_held_keys();
}

static const struct {
  int code;
  cnc_key key;
} keys[] = {
    {KEY_UP, CNC_UP}, {KEY_DOWN, CNC_DOWN}, {KEY_LEFT, CNC_LEFT}, {KEY_RIGHT, CNC_RIGHT},
    {KEY_HOME, CNC_HOME}, {KEY_FIND, CNC_HOME}, {KEY_END, CNC_END_KEY}, {KEY_SELECT, CNC_END_KEY},
    {KEY_PPAGE, CNC_PAGE_UP}, {KEY_NPAGE, CNC_PAGE_DOWN},
    {KEY_ENTER, CNC_ENTER}, {KEY_BTAB, CNC_BACK_TAB},
    {KEY_BACKSPACE, CNC_BACKSPACE}, {KEY_DC, CNC_DELETE},
};

cnc_event cnc_key_event(int code) {
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    if (keys[i].code == code) return (cnc_event){.kind = CNC_KEY, .value = keys[i].key};
  }
  if (code >= KEY_F(1) && code <= KEY_F(12)) {
    return (cnc_event){.kind = CNC_KEY, .value = CNC_F1 + (code - KEY_F(1))};
  }
  return (cnc_event){.kind = CNC_NOTHING};
}

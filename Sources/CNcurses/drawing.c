// Frames: curses keeps what the terminal shows, and sends the difference.

#include "internal.h"

#include <ncurses.h>
#include <wchar.h>

_Static_assert(sizeof(wchar_t) == sizeof(uint32_t), "a wide character is a Unicode scalar");

enum { RED_PAIR = 1, BLUE_PAIR, ORANGE_PAIR };
static bool has_pair[ORANGE_PAIR + 1];

static void choose(short pair, short color) {
  has_pair[pair] = init_pair(pair, color, -1) == OK;
}

/// Picks colours that can be read on white and on black, since nobody can ask which it is.
///
/// Of the eight basic colours only red can, in the palettes that terminals come with. Where there
/// are 256, blue and orange of the fixed part reach 4.3:1 on both, and the colour-blind can tell
/// them apart. Nothing is said by colour alone: without colours, the other attributes remain.
void cnc_choose_colors(bool are_wanted) {
  for (short pair = RED_PAIR; pair <= ORANGE_PAIR; pair++) has_pair[pair] = false;
  if (!are_wanted || !has_colors()) return;
  start_color();
  // Without this, curses would paint every cell black.
  if (use_default_colors() == ERR) return;
  if (COLORS >= 256) {
    choose(RED_PAIR, 160);
    choose(BLUE_PAIR, 27);
    choose(ORANGE_PAIR, 130);
  } else {
    choose(RED_PAIR, COLOR_RED);
  }
}

int cnc_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

void cnc_erase(void) { erase(); }

void cnc_put(int row, int column, const uint32_t *scalars, int count, unsigned look) {
  attr_t attributes = A_NORMAL;
  if (look & CNC_BOLD) attributes |= A_BOLD;
  if (look & CNC_REVERSE) attributes |= A_REVERSE;
  if (look & CNC_UNDERLINE) attributes |= A_UNDERLINE;
  unsigned pair = (look & CNC_COLORS) / CNC_RED;
  attr_set(attributes, has_pair[pair] ? (short)pair : 0, NULL);
  mvaddnwstr(row, column, (const wchar_t *)scalars, count);
}

void cnc_show(int row, int column) {
  // Stopped or gone: drawing would take the terminal from whoever has it.
  if (!cnc_terminal.is_taken) return;
  move(row, column);
  cnc_begin_sending();
  wnoutrefresh(stdscr);
  doupdate();
  cnc_end_sending();
  cnc_terminal.is_shown = true;
}

void cnc_repaint(void) { clearok(curscr, TRUE); }

#include "CPseudoTerminal.h"

#if !__has_include(<vterm.h>)
#error "libvterm is missing: apt-get install libvterm-dev (macOS: brew install libvterm)"
#endif
#include <stdlib.h>
#include <vterm.h>

struct cpt_screen {
  VTerm *terminal;
  VTermScreen *cells;
  cpt_state state;
};

// libvterm tells of modes only when they change, so they are written down here.
static int note_property(VTermProp property, VTermValue *value, void *context) {
  cpt_state *state = context;
  switch (property) {
    case VTERM_PROP_CURSORVISIBLE: state->cursor_visible = value->boolean; break;
    case VTERM_PROP_ALTSCREEN: state->alternate_screen = value->boolean; break;
    case VTERM_PROP_MOUSE: state->mouse = value->number != VTERM_PROP_MOUSE_NONE; break;
    default: break;
  }
  return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = note_property};

cpt_screen *cpt_screen_new(int rows, int columns) {
  cpt_screen *screen = calloc(1, sizeof *screen);
  if (screen == NULL) return NULL;
  screen->terminal = vterm_new(rows, columns);
  vterm_set_utf8(screen->terminal, 1);
  screen->cells = vterm_obtain_screen(screen->terminal);
  vterm_screen_set_callbacks(screen->cells, &callbacks, &screen->state);
  vterm_screen_enable_altscreen(screen->cells, 1);
  vterm_screen_reset(screen->cells, 1);
  return screen;
}

void cpt_screen_free(cpt_screen *screen) {
  vterm_free(screen->terminal);
  free(screen);
}

void cpt_screen_resize(cpt_screen *screen, int rows, int columns) {
  vterm_set_size(screen->terminal, rows, columns);
}

void cpt_screen_write(cpt_screen *screen, const char *bytes, size_t count) {
  vterm_input_write(screen->terminal, bytes, count);
}

static VTermKey vterm_key(int32_t key) {
  switch (key) {
    case CPT_KEY_ENTER: return VTERM_KEY_ENTER;
    case CPT_KEY_TAB:
    case CPT_KEY_BACK_TAB: return VTERM_KEY_TAB;
    case CPT_KEY_BACKSPACE: return VTERM_KEY_BACKSPACE;
    case CPT_KEY_ESCAPE: return VTERM_KEY_ESCAPE;
    case CPT_KEY_UP: return VTERM_KEY_UP;
    case CPT_KEY_DOWN: return VTERM_KEY_DOWN;
    case CPT_KEY_LEFT: return VTERM_KEY_LEFT;
    case CPT_KEY_RIGHT: return VTERM_KEY_RIGHT;
    case CPT_KEY_INSERT: return VTERM_KEY_INS;
    case CPT_KEY_DELETE: return VTERM_KEY_DEL;
    case CPT_KEY_HOME: return VTERM_KEY_HOME;
    case CPT_KEY_END: return VTERM_KEY_END;
    case CPT_KEY_PAGE_UP: return VTERM_KEY_PAGEUP;
    case CPT_KEY_PAGE_DOWN: return VTERM_KEY_PAGEDOWN;
    default:
      return key > CPT_KEY_FUNCTION ? (VTermKey)VTERM_KEY_FUNCTION(key - CPT_KEY_FUNCTION)
                                    : VTERM_KEY_NONE;
  }
}

void cpt_screen_press(cpt_screen *screen, int32_t key) {
  VTermModifier modifier = key == CPT_KEY_BACK_TAB ? VTERM_MOD_SHIFT : VTERM_MOD_NONE;
  vterm_keyboard_key(screen->terminal, vterm_key(key), modifier);
}

void cpt_screen_paste_bracket(cpt_screen *screen, bool start) {
  if (start) {
    vterm_keyboard_start_paste(screen->terminal);
  } else {
    vterm_keyboard_end_paste(screen->terminal);
  }
}

size_t cpt_screen_take_output(cpt_screen *screen, char *buffer, size_t capacity) {
  return vterm_output_read(screen->terminal, buffer, capacity);
}

size_t cpt_screen_text(
  const cpt_screen *screen, int row, int from, int to, char *buffer, size_t capacity) {
  VTermRect area = {.start_row = row, .end_row = row + 1, .start_col = from, .end_col = to};
  return vterm_screen_get_text(screen->cells, buffer, capacity, area);
}

static cpt_colour colour(const VTermColor *from) {
  if (VTERM_COLOR_IS_DEFAULT_FG(from) || VTERM_COLOR_IS_DEFAULT_BG(from)) return -1;
  if (VTERM_COLOR_IS_INDEXED(from)) return from->indexed.idx;
  return 1 << 24 | from->rgb.red << 16 | from->rgb.green << 8 | from->rgb.blue;
}

cpt_style cpt_screen_style(const cpt_screen *screen, int row, int column) {
  VTermScreenCell cell = {0};
  vterm_screen_get_cell(screen->cells, (VTermPos){.row = row, .col = column}, &cell);
  // libvterm marks the right half of a wide character by an impossible code point.
  bool continues = cell.chars[0] == (uint32_t)-1;
  return (cpt_style){
    .width = continues ? 0 : cell.width,
    .bold = cell.attrs.bold,
    .underline = cell.attrs.underline != VTERM_UNDERLINE_OFF,
    .italic = cell.attrs.italic,
    .blink = cell.attrs.blink,
    .reverse = cell.attrs.reverse,
    .strike = cell.attrs.strike,
    .foreground = colour(&cell.fg),
    .background = colour(&cell.bg),
  };
}

cpt_state cpt_screen_state(const cpt_screen *screen) {
  cpt_state state = screen->state;
  VTermPos cursor;
  vterm_state_get_cursorpos(vterm_obtain_state(screen->terminal), &cursor);
  state.row = cursor.row;
  state.column = cursor.col;
  return state;
}

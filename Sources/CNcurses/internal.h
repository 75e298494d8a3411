// What the files of this target share.

#pragma once

// Wide characters, and what POSIX leaves out.
#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#if !__has_include(<ncurses.h>)
#error "ncurses is missing. On Debian and Ubuntu: apt-get install libncurses-dev"
#endif

#include "CNcurses.h"

#include <stdio.h>
#include <termios.h>

typedef struct {
  FILE *input, *output;
  /// The modes that the terminal had before.
  struct termios modes;
  /// Whether the terminal is ours at the moment: not while stopped.
  volatile bool is_taken;
  /// Whether a frame has been sent since the terminal became ours.
  bool is_shown;
  /// Whether bytes are on their way, which may take for ever.
  volatile bool is_sending;
  /// Whether the terminal brackets what is pasted.
  bool brackets_pastes;
  /// Whether the terminal can tell of the mouse, and whether it was asked to.
  bool has_mouse, hears_mouse;
  /// Whether the terminal has a second screen, and so shows again what it showed before.
  bool has_second_screen;
} cnc_state;

extern cnc_state cnc_terminal;

// terminal.c
void cnc_give_back(void);
void cnc_take_again(void);
void cnc_fit(void);

// signals.c
void cnc_catch_signals(void);
void cnc_release_signals(void);
/// A descriptor that is readable after a signal.
int cnc_wake_descriptor(void);
/// What the signals that arrived amount to.
cnc_event cnc_signal_event(void);
bool cnc_end_is_requested(void);
/// Starts and ends a stretch in which the terminal may block us.
void cnc_begin_sending(void);
void cnc_end_sending(void);

// crash.c
/// Undoes what we did to the terminal, using nothing that a signal handler may not use.
void cnc_restore_at_once(void);

// keys.c
enum { CNC_PASTE_START = 0x2000, CNC_PASTE_END };
void cnc_define_keys(void);
/// The event of a key that ncurses or we gave a number.
cnc_event cnc_key_event(int code);

// input.c
void cnc_open_input(void);
void cnc_close_input(void);
/// Milliseconds of a clock that never goes back.
int64_t cnc_now(void);

// mouse.c
/// Begins a report of the mouse at what follows `ESC [`; false where none begins so.
bool cnc_begin_report(int code);
/// Says that something else happened, so that the next press is no second one.
void cnc_forget_press(void);
/// Takes a byte of the report that has begun; false where none has, or this is not of it.
bool cnc_continue_report(int code, cnc_event *event);

// drawing.c
void cnc_choose_colors(bool are_wanted);

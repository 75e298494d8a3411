// A crash gives the terminal back: otherwise it stays raw, in the alternate screen, and the Swift
// runtime asks on it whether to debug.

#include "internal.h"

#include <signal.h>
#include <unistd.h>

/// What is undone, by bytes that xterm and its likes know and others ignore: bracketed paste, a
/// hidden cursor, colours, the arrows' and the keypad's modes, the alternate screen.
static const char restoring[] =
    "\033[?2004l\033[?25h\033[0m\033[?1l\033>\033[999;1H\r\n\033[?1049l";

void cnc_restore_at_once(void) {
  if (!cnc_terminal.is_taken) return;
  // The modes first: they cannot block.
  tcsetattr(fileno(cnc_terminal.input), TCSANOW, &cnc_terminal.modes);
  ssize_t sent = write(fileno(cnc_terminal.output), restoring, sizeof restoring - 1);
  (void)sent;
  cnc_terminal.is_taken = false;
}

static void crash(int number) {
  // Whatever happens from here on, it ends.
  signal(SIGALRM, SIG_DFL);
  alarm(2);
  cnc_restore_at_once();
  signal(number, SIG_DFL);
  raise(number);
}

void cnc_guard(void) {
  // A stack of its own, because the other may be used up.
  static char memory[1 << 16];
  stack_t stack = {.ss_sp = memory, .ss_size = sizeof memory};
  sigaltstack(&stack, NULL);

  const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
  struct sigaction action = {0};
  action.sa_handler = crash;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) sigaction(fatal[i], &action, NULL);
}

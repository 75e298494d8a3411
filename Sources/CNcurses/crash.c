// A crash gives the terminal back: otherwise it stays raw, in the alternate screen, and the Swift
// runtime asks on it whether to debug. And it leaves nothing of the answers on the disk.

#include "internal.h"

#include <signal.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <sys/resource.h>
#include <unistd.h>

/// What is undone, by bytes that xterm and its likes know and others ignore: the mouse, bracketed
/// paste, a hidden cursor, colours, the arrows' and the keypad's modes, the alternate screen.
static const char restoring[] =
    "\033[?1006l\033[?1002l\033[?1000l"
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

static void end_by(int number) {
  struct sigaction action = {0};
  action.sa_handler = crash;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  sigaction(number, &action, NULL);
}

/// Keeps the memory out of what the system writes of a program that crashed, and from other
/// programs. Where that fails it stays as it was, which is no reason not to run.
static void forbid_core_dumps(void) {
  const struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
  // The limit does not hold where dumps go to a program through a pipe.
  prctl(PR_SET_DUMPABLE, 0);
#endif
}

void cnc_guard(void) {
  forbid_core_dumps();
  // A stack of its own, because the other may be used up.
  static char memory[1 << 16];
  stack_t stack = {.ss_sp = memory, .ss_size = sizeof memory};
  sigaltstack(&stack, NULL);

  const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};
  for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) end_by(fatal[i]);
  // What nobody sends an interview, and would end it all the same.
  const int others[] = {SIGXCPU, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2};
  for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
    struct sigaction former;
    bool is_ignored = sigaction(others[i], NULL, &former) == 0 && former.sa_handler == SIG_IGN;
    if (!is_ignored) end_by(others[i]);
  }
  // A file that may not grow is an error of the write, and is told as one.
  signal(SIGXFSZ, SIG_IGN);
}

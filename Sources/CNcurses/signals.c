// Signals become events: a handler only notes what arrived, and wakes the loop through a pipe.
//
// A blocking read would lose a signal that arrives just before it; a poll over the terminal and the
// pipe does not.

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

enum { WATCHDOG_SECONDS = 2 };

static const int caught[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT, SIGALRM};
enum { CAUGHT = sizeof caught / sizeof *caught };

static struct sigaction former[CAUGHT];
static int wake[2] = {-1, -1};
static volatile sig_atomic_t arrived[NSIG];
static volatile sig_atomic_t end_signal;
/// Whether the watchdog has waited once for a terminal that takes output.
static volatile sig_atomic_t was_patient;

int cnc_wake_descriptor(void) { return wake[0]; }
bool cnc_end_is_requested(void) { return end_signal != 0; }

static _Noreturn void die(int number) {
  sigset_t set;
  signal(number, SIG_DFL);
  sigemptyset(&set);
  sigaddset(&set, number);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
  raise(number);
  _exit(128 + number);
}

static void note(int number) {
  int error = errno;
  arrived[number] = 1;
  if (number == SIGINT || number == SIGQUIT || number == SIGTERM || number == SIGHUP) {
    end_signal = number;
    alarm(WATCHDOG_SECONDS);
  }
  // A full pipe wakes just as well.
  ssize_t sent = write(wake[1], "", 1);
  (void)sent;
  errno = error;
}

/// Ends the program where it was asked to end and the terminal takes no output, so that the loop
/// sits in a write for ever.
///
/// A loop that is busy with something else is left to finish it, and one whose terminal takes
/// output gets its time once more: where the computer slept, all of it is over on waking.
static void bark(int number) {
  if (!cnc_terminal.is_sending || !end_signal) return;
  struct pollfd terminal = {fileno(cnc_terminal.output), POLLOUT, 0};
  if (!was_patient && poll(&terminal, 1, 0) == 1 && (terminal.revents & POLLOUT)) {
    was_patient = true;
    alarm(WATCHDOG_SECONDS);
    return;
  }
  // Should the terminal take not even this, then the next alarm ends us for good.
  sigset_t set;
  signal(number, SIG_DFL);
  sigemptyset(&set);
  sigaddset(&set, number);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
  alarm(1);
  int output = fileno(cnc_terminal.output);
  tcflush(output, TCOFLUSH);
  int flags = fcntl(output, F_GETFL);
  // A terminal that was stopped takes nothing even so: what it has no room for is not sent.
  fcntl(output, F_SETFL, flags | O_NONBLOCK);
  cnc_restore_at_once();
  // Others have this terminal open in the same way.
  fcntl(output, F_SETFL, flags);
  die(end_signal);
}

void cnc_begin_sending(void) {
  cnc_terminal.is_sending = true;
  if (end_signal) alarm(WATCHDOG_SECONDS);
}

void cnc_end_sending(void) { cnc_terminal.is_sending = false; }

static void open_pipe(void) {
  if (wake[0] >= 0 || pipe(wake) != 0) return;
  for (int i = 0; i < 2; i++) {
    fcntl(wake[i], F_SETFD, FD_CLOEXEC);
    fcntl(wake[i], F_SETFL, O_NONBLOCK);
  }
}

static void catch(int number, struct sigaction *old) {
  struct sigaction action = {0};
  action.sa_handler = number == SIGALRM ? bark : note;
  action.sa_flags = SA_RESTART;
  sigfillset(&action.sa_mask);
  sigaction(number, &action, old);
}

void cnc_catch_signals(void) {
  open_pipe();
  end_signal = was_patient = 0;
  memset((void *)arrived, 0, sizeof arrived);
  for (int i = 0; i < CAUGHT; i++) {
    catch(caught[i], &former[i]);
    // What was ignored before stays ignored: that is how nohup works.
    bool is_ignored = former[i].sa_handler == SIG_IGN;
    bool is_needed = caught[i] == SIGWINCH || caught[i] == SIGCONT || caught[i] == SIGALRM;
    if (is_ignored && !is_needed) sigaction(caught[i], &former[i], NULL);
  }
  // For good: no last message to a closed pipe may end the program before it has saved.
  signal(SIGPIPE, SIG_IGN);
}

void cnc_release_signals(void) {
  alarm(0);
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &former[i], NULL);
}

static bool take(int number) {
  bool has_arrived = arrived[number];
  arrived[number] = 0;
  return has_arrived;
}

static bool is_in_background(void) {
  pid_t front = tcgetpgrp(fileno(cnc_terminal.input));
  return front != -1 && front != getpgrp();
}

/// Stops; returns whether someone let the program go on, which nobody does in an orphaned group.
static bool stop(void) {
  arrived[SIGCONT] = 0;
  signal(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  catch(SIGTSTP, NULL);
  return take(SIGCONT);
}

/// Goes on after a stop, in front; while in the background the terminal is the shell's.
static cnc_event come_back(bool has_stopped) {
  while (has_stopped && !end_signal && is_in_background()) has_stopped = stop();
  take(SIGTSTP);
  take(SIGWINCH);
  // Asked to end while stopped: the terminal has been given back already.
  if (end_signal) return cnc_signal_event();
  // After a stop that could not be met the terminal may be in any state: start from a known one.
  cnc_give_back();
  cnc_take_again();
  cnc_fit();
  return (cnc_event){.kind = CNC_RESUMED};
}

cnc_event cnc_signal_event(void) {
  char bytes[64];
  while (read(wake[0], bytes, sizeof bytes) > 0) continue;
  const int ends[] = {SIGHUP, SIGTERM, SIGQUIT, SIGINT};
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
    if (!take(ends[i])) continue;
    alarm(0);
    return (cnc_event){.kind = CNC_END, .value = ends[i]};
  }
  if (take(SIGTSTP)) {
    cnc_give_back();
    return come_back(stop());
  }
  if (take(SIGCONT)) return come_back(true);
  if (take(SIGWINCH)) {
    cnc_fit();
    return (cnc_event){.kind = CNC_RESIZED};
  }
  return (cnc_event){.kind = CNC_NOTHING};
}

void cnc_suspend(void) { kill(0, SIGTSTP); }

void cnc_end_by_signal(int number) {
  end_signal = number;
  cnc_close();
  die(number);
}

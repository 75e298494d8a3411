// Starting a program the way a terminal window does.
//
// Between the test and the program stands a session leader, in the place of the person's shell:
//
//   test process ── session leader ── program (foreground process group)
//
// The program must not lead the session itself. The kernel sets a terminal's modes back to their
// defaults when the leader ends, so no test could see modes that the program failed to restore;
// and a leader cannot be stopped, so Ctrl-Z would do nothing. The leader only waits and reports.

#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <sys/resource.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

extern char **environ;

/// Where the leader writes its reports: the first descriptor after the standard three.
enum { report_descriptor = 3 };

// MARK: In the program's process

/// Makes a new process the program. Only async-signal-safe calls from here to exec.
static void become_program(const cpt_command *command, int failures) {
  // In the foreground of the terminal, as a shell would put it. SIGTTOU is still ignored here:
  // a background group that sets the foreground would be stopped.
  setpgid(0, 0);
  tcsetpgrp(STDIN_FILENO, getpid());

  // Threads of a test runner block most signals, and a program would inherit that: SIGWINCH,
  // SIGINT and SIGTERM would never reach it.
  for (int number = 1; number < NSIG; number += 1) {
    bool is_ignored = number < 64 && (command->ignored >> number & 1) != 0;
    signal(number, is_ignored ? SIG_IGN : SIG_DFL);
  }
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);

  if (command->folder == NULL || chdir(command->folder) == 0) {
    environ = (char **)command->environment;
    execvp(command->arguments[0], command->arguments);
  }
  int32_t error = errno;
  if (write(failures, &error, sizeof error) < 0) _exit(126);
  _exit(127);
}

// MARK: In the session leader's process

static volatile pid_t program;
static volatile sig_atomic_t program_has_ended, terminal_is_gone;

/// Ends the leader, and whatever the program has left behind in its process group.
static _Noreturn void clear_away(void) {
  if (waitpid(-program, NULL, WNOHANG) == 0) kill(-program, SIGKILL);
  while (waitpid(-program, NULL, 0) > 0 || errno == EINTR) continue;
  _exit(0);
}

/// Passes the end of the terminal on to the program, as shells do.
static void handle_hangup(int number) {
  (void)number;
  if (program_has_ended) clear_away();
  terminal_is_gone = 1;
  kill(-program, SIGHUP);
  // A test that was itself killed must not leave a program behind that spins on a dead terminal.
  alarm(60);
}

static void handle_alarm(int number) {
  (void)number;
  kill(-program, SIGKILL);
}

static void report(cpt_event event, int32_t value, const struct rusage *usage) {
  cpt_report report = {.event = event, .value = value};
  if (usage != NULL) {
    const struct timeval user = usage->ru_utime, system = usage->ru_stime;
    report.cpu_microseconds =
      ((int64_t)user.tv_sec + system.tv_sec) * 1000000 + user.tv_usec + system.tv_usec;
  }
  // Nobody listens any more where this fails, and nothing is left to be done about it.
  if (write(report_descriptor, &report, sizeof report) < 0) return;
}

/// Tells of every change in the program's life, and returns after its end.
static void watch_program(void) {
  for (;;) {
    int status;
    struct rusage usage;
    if (wait4(program, &status, WUNTRACED | WCONTINUED, &usage) < 0) {
      if (errno == EINTR) continue;
      _exit(1);
    }
    if (WIFSTOPPED(status)) {
      report(CPT_STOPPED, WSTOPSIG(status), NULL);
    } else if (WIFCONTINUED(status)) {
      report(CPT_CONTINUED, 0, NULL);
    } else {
      program_has_ended = 1;
      bool exited = WIFEXITED(status);
      report(
        exited ? CPT_EXITED : CPT_SIGNALLED, exited ? WEXITSTATUS(status) : WTERMSIG(status),
        &usage);
      return;
    }
  }
}

/// Closes every descriptor of the test process that the leader got by fork.
///
/// The leader never calls exec, so FD_CLOEXEC does not help: without this it would hold the
/// terminals of other tests open, and their hang-ups would not happen.
static void close_inherited_descriptors(void) {
#ifdef __linux__
  if (close_range(report_descriptor + 1, ~0U, 0) == 0) return;
#endif
  for (int descriptor = getdtablesize() - 1; descriptor > report_descriptor; descriptor -= 1) {
    close(descriptor);
  }
}

/// Makes a new process the leader of the terminal's session. Never returns.
static _Noreturn void become_leader(const cpt_command *command, int terminal, int reports) {
  for (int number = 1; number < NSIG; number += 1) signal(number, SIG_DFL);
  signal(SIGTTOU, SIG_IGN);
  signal(SIGPIPE, SIG_IGN);
  setsid();
  ioctl(terminal, TIOCSCTTY, 0);
#ifdef __linux__
  // Orphans of the program come to the leader: the first process of a container may not reap.
  prctl(PR_SET_CHILD_SUBREAPER, 1);
#endif

  // Both lie above the standard three and the report's place: see open_above.
  dup2(terminal, STDIN_FILENO);
  dup2(terminal, STDOUT_FILENO);
  dup2(terminal, STDERR_FILENO);
  dup2(reports, report_descriptor);
  fcntl(report_descriptor, F_SETFD, FD_CLOEXEC);
  close_inherited_descriptors();

  // Closed by a successful exec, which the leader sees as its end.
  int failures[2];
  if (pipe(failures) != 0) _exit(1);
  fcntl(failures[1], F_SETFD, FD_CLOEXEC);
  pid_t child = fork();
  if (child == 0) {
    close(failures[0]);
    become_program(command, failures[1]);
  }
  close(failures[1]);
  program = child;
  int32_t error = child < 0 ? errno : 0;
  if (child > 0 && read(failures[0], &error, sizeof error) < (ssize_t)sizeof error) error = 0;
  close(failures[0]);
  if (error != 0) {
    if (child > 0) waitpid(child, NULL, 0);
    report(CPT_NOT_STARTED, error, NULL);
    _exit(1);
  }

  signal(SIGHUP, handle_hangup);
  signal(SIGALRM, handle_alarm);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  report(CPT_STARTED, program, NULL);
  watch_program();

  // Stays until the terminal goes, so that a test can still look at the terminal's modes.
  if (terminal_is_gone) clear_away();
  for (;;) pause();
}

// MARK: In the test's process

/// Moves a descriptor out of the way of those that the leader places, closed at exec.
static int open_above(int descriptor) {
  if (descriptor < 0) return -1;
  int moved = fcntl(descriptor, F_DUPFD_CLOEXEC, report_descriptor + 1);
  close(descriptor);
  return moved;
}

int cpt_open_terminal(int rows, int columns, int *program_side) {
  int terminal = open_above(posix_openpt(O_RDWR | O_NOCTTY));
  char name[128];
  if (terminal < 0) return -1;
  if (grantpt(terminal) != 0 || unlockpt(terminal) != 0
      || ptsname_r(terminal, name, sizeof name) != 0
      || (*program_side = open_above(open(name, O_RDWR | O_NOCTTY))) < 0) {
    int error = errno;
    close(terminal);
    errno = error;
    return -1;
  }
  cpt_resize(terminal, rows, columns);
  fcntl(terminal, F_SETFL, O_NONBLOCK);
#ifdef IUTF8
  // As terminal windows set it, so that Backspace in a plain line takes off a whole character.
  struct termios modes;
  if (tcgetattr(*program_side, &modes) == 0) {
    modes.c_iflag |= IUTF8;
    tcsetattr(*program_side, TCSANOW, &modes);
  }
#endif
  return terminal;
}

/// Reads the leader's first words: 0, or the error number of what failed.
static int await_start(cpt_process *process) {
  cpt_report first;
  ssize_t count;
  do {
    count = read(process->reports, &first, sizeof first);
  } while (count < 0 && errno == EINTR);
  if (count != sizeof first) return ECHILD;
  if (first.event == CPT_NOT_STARTED) return first.value;
  process->program = first.value;
  return 0;
}

int cpt_spawn(const cpt_command *command, int program_side, cpt_process *process) {
  int pair[2];
  if (pipe(pair) != 0) return errno;
  process->reports = open_above(pair[0]);
  int reports = open_above(pair[1]);

  // No handler of the test process may run in the child.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  process->leader = fork();
  if (process->leader == 0) become_leader(command, program_side, reports);
  int error = process->leader < 0 ? errno : 0;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  close(reports);

  if (error == 0) error = await_start(process);
  if (error != 0) {
    close(process->reports);
    if (process->leader > 0) waitpid(process->leader, NULL, 0);
    return error;
  }
  fcntl(process->reports, F_SETFL, O_NONBLOCK);
  return 0;
}

int cpt_resize(int terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(terminal, TIOCSWINSZ, &size);
}

/// Opens the program's side of a terminal once more.
static int open_program_side(int terminal) {
  char name[128];
  if (ptsname_r(terminal, name, sizeof name) != 0) return -1;
  return open(name, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
}

int cpt_fill(int terminal) {
  // A terminal passes over these.
  static const char nothing[1024];
  int program_side = open_program_side(terminal);
  if (program_side < 0) return -1;
  // What is left of the room may be less than a block.
  for (size_t size = sizeof nothing; size > 0;) {
    if (write(program_side, nothing, size) <= 0) size /= 2;
  }
  return close(program_side);
}

int cpt_stop_output(int terminal) {
  int program_side = open_program_side(terminal);
  if (program_side < 0) return -1;
  int result = tcflow(program_side, TCOOFF);
  close(program_side);
  return result;
}

int cpt_unread(int terminal) {
  int count = -1;
  int program_side = open_program_side(terminal);
  if (program_side < 0) return -1;
  if (ioctl(program_side, FIONREAD, &count) != 0) count = -1;
  close(program_side);
  return count;
}

bool cpt_is_waiting(pid_t process) {
  char path[64], state = 0;
  snprintf(path, sizeof path, "/proc/%d/stat", process);
  FILE *file = fopen(path, "re");
  if (file == NULL) return false;
  // The name in brackets is that of a program of ours: it holds no bracket.
  if (fscanf(file, "%*d (%*[^)]) %c", &state) != 1) state = 0;
  fclose(file);
  return state == 'S';
}

int64_t cpt_peak_memory(pid_t process) {
  char path[64], line[256];
  snprintf(path, sizeof path, "/proc/%d/status", process);
  FILE *status = fopen(path, "re");
  if (status == NULL) return -1;
  long long kilobytes = -1;
  while (fgets(line, sizeof line, status) != NULL) {
    if (sscanf(line, "VmHWM: %lld kB", &kilobytes) == 1) break;
  }
  fclose(status);
  return kilobytes < 0 ? -1 : kilobytes * 1024;
}

// Catches what would end or stop the process. curses does so for SIGINT, SIGTERM and SIGTSTP only; SIGHUP, SIGQUIT and
// faults would leave its modes and its screen behind.
#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include "CNcurses.h"
#include "restoration.h"

static int wake[2] = {-1, -1};
static unsigned happened;
static volatile sig_atomic_t dying;

static void die(int number) {
  if (!dying) {
    dying = 1;
    restoration_now();
  }
  struct sigaction usual = {.sa_handler = SIG_DFL};
  sigaction(number, &usual, NULL);
  sigset_t self;
  sigemptyset(&self);
  sigaddset(&self, number);
  pthread_sigmask(SIG_UNBLOCK, &self, NULL);
  raise(number);
  _exit(128 + number);
}

static void note(int number) {
  int before = errno;
  unsigned what = number == SIGWINCH ? CN_WINDOW_CHANGED : number == SIGTSTP ? CN_STOP_ASKED : CN_CONTINUED;
  __atomic_fetch_or(&happened, what, __ATOMIC_SEQ_CST);
  ssize_t ignored = write(wake[1], "", 1);
  (void)ignored;
  errno = before;
}

unsigned cn_take_signals(void) {
  char bytes[64];
  while (read(wake[0], bytes, sizeof bytes) > 0) {
  }
  return __atomic_exchange_n(&happened, 0, __ATOMIC_SEQ_CST);
}

bool cn_was_continued(void) {
  return __atomic_fetch_and(&happened, ~(unsigned)CN_CONTINUED, __ATOMIC_SEQ_CST) & CN_CONTINUED;
}

int cn_wake_descriptor(void) { return wake[0]; }

// Noted for the loop, which may do what a handler may not. SIGTSTP is among them: stopping between two halves of
// what curses sends would leave the second half on the shell's screen.
static const int noted[] = {SIGWINCH, SIGTSTP, SIGCONT};

// Sent for a failed write, whose caller hears of it anyway: a disk quota or a reader that went away must end a save and
// not the session.
static const int unwanted[] = {SIGPIPE, SIGXFSZ};

// Everything else catchable whose default is to end the process.
static const int deadly[] = {
  SIGHUP, SIGINT,  SIGQUIT, SIGILL,  SIGTRAP,   SIGABRT,   SIGBUS,  SIGFPE,  SIGUSR1, SIGSEGV, SIGUSR2,
  SIGALRM, SIGTERM, SIGXCPU, SIGVTALRM, SIGPROF, SIGPOLL, SIGPWR, SIGSYS,
#ifdef SIGSTKFLT
  SIGSTKFLT,
#endif
};

enum {
  noted_count = sizeof noted / sizeof *noted,
  unwanted_count = sizeof unwanted / sizeof *unwanted,
  deadly_count = sizeof deadly / sizeof *deadly,
};
static struct sigaction noted_before[noted_count];
static struct sigaction unwanted_before[unwanted_count];
static struct sigaction deadly_before[deadly_count];

static bool is_fault(int number) {
  return number == SIGILL || number == SIGTRAP || number == SIGABRT || number == SIGBUS || number == SIGFPE
    || number == SIGSEGV;
}

static void catch(const int *numbers, int count, struct sigaction *before, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&action.sa_mask);
  sigset_t wanted;
  sigemptyset(&wanted);
  for (int index = 0; index < count; index++) {
    sigaddset(&wanted, numbers[index]);
    sigaction(numbers[index], NULL, &before[index]);
    // What whoever started us chose to ignore (nohup, a shell without job control) stays ignored.
    bool is_ignored = before[index].sa_handler == SIG_IGN && !is_fault(numbers[index]);
    if (!is_ignored) sigaction(numbers[index], &action, NULL);
  }
  // A process started from a thread that blocks signals inherits that.
  pthread_sigmask(SIG_UNBLOCK, &wanted, NULL);
}

void signals_catch(void) {
  if (wake[0] < 0 && pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) wake[0] = wake[1] = -1;
  // A stack overflow leaves no room for a handler on the stack itself.
  static char spare_stack[65536];
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    stack = (stack_t){.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
    sigaltstack(&stack, NULL);
  }
  catch(noted, noted_count, noted_before, note, SA_RESTART);
  catch(unwanted, unwanted_count, unwanted_before, SIG_IGN, 0);
  catch(deadly, deadly_count, deadly_before, die, SA_ONSTACK);
}

void signals_release(void) {
  for (int index = 0; index < noted_count; index++) sigaction(noted[index], &noted_before[index], NULL);
  for (int index = 0; index < unwanted_count; index++) sigaction(unwanted[index], &unwanted_before[index], NULL);
  for (int index = 0; index < deadly_count; index++) sigaction(deadly[index], &deadly_before[index], NULL);
}

void cn_stop(bool whole_group) {
  struct sigaction usual = {.sa_handler = SIG_DFL}, ours;
  sigaction(SIGTSTP, NULL, &ours);
  if (ours.sa_handler == SIG_IGN) return;
  sigaction(SIGTSTP, &usual, NULL);
  if (whole_group) {
    kill(0, SIGTSTP);
  } else {
    raise(SIGTSTP);
  }
  sigaction(SIGTSTP, &ours, NULL);
  // Being continued is what ended the stop: not news.
  __atomic_fetch_and(&happened, ~(unsigned)(CN_CONTINUED | CN_STOP_ASKED), __ATOMIC_SEQ_CST);
}

// In C, because a signal handler may call nothing that allocates, locks, or initialises lazily.

#include "CRestorer.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static volatile sig_atomic_t armed = 0;
static int terminal_fd = -1;
static struct termios terminal_settings;
static char restore_bytes[256];
static size_t restore_count = 0;
static char *alternate_stack = NULL;

enum { stack_size = 1 << 16 };

static const int deadly[] = {SIGSEGV, SIGBUS, SIGILL, SIGABRT, SIGFPE, SIGTRAP};

static void restore(int number) {
  if (armed) {
    armed = 0;
    size_t written = 0;
    while (written < restore_count) {
      ssize_t count = write(terminal_fd, restore_bytes + written, restore_count - written);
      if (count <= 0) break;
      written += (size_t)count;
    }
    tcsetattr(terminal_fd, TCSANOW, &terminal_settings);
  }
  // SA_RESETHAND has put the default action back: the signal now ends the program with its own status.
  raise(number);
}

void lectern_restorer_arm(int terminal, const struct termios *settings, const char *bytes, size_t count) {
  terminal_fd = terminal;
  terminal_settings = *settings;
  restore_count = count < sizeof restore_bytes ? count : sizeof restore_bytes;
  memcpy(restore_bytes, bytes, restore_count);
  if (alternate_stack == NULL) {
    alternate_stack = malloc(stack_size);
    if (alternate_stack != NULL) {
      // A stack that has overflowed has no room for a handler.
      stack_t stack = {.ss_sp = alternate_stack, .ss_size = stack_size, .ss_flags = 0};
      sigaltstack(&stack, NULL);
    }
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = restore;
    action.sa_flags = SA_ONSTACK | SA_RESETHAND | SA_NODEFER;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < sizeof deadly / sizeof deadly[0]; i++) sigaction(deadly[i], &action, NULL);
  }
  armed = 1;
}

void lectern_restorer_disarm(void) { armed = 0; }

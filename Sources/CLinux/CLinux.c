#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

int clinux_exchange(int folder, const char *a, const char *b) {
  return renameat2(folder, a, folder, b, RENAME_EXCHANGE);
}

int clinux_rename_if_free(int folder, const char *from, const char *to) {
  return renameat2(folder, from, folder, to, RENAME_NOREPLACE);
}

int clinux_is_mount_point(int folder) {
  struct statx status;
  if (statx(folder, "", AT_EMPTY_PATH, 0, &status) != 0) return 0;
  return (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}

static volatile sig_atomic_t signal_pipe = -1;

// Only what signal-safety(7) allows: Swift code cannot promise that, which is why this is C.
static void pass_on(int signal) {
  int saved = errno;
  unsigned char number = (unsigned char)signal;
  ssize_t written = write(signal_pipe, &number, 1);
  (void)written;
  errno = saved;
}

int clinux_catch_once(int signal, int pipe_end) {
  struct sigaction action;
  if (sigaction(signal, NULL, &action) != 0) return -1;
  if (action.sa_handler == SIG_IGN) return 0;
  signal_pipe = pipe_end;
  memset(&action, 0, sizeof action);
  action.sa_handler = pass_on;
  action.sa_flags = SA_RESTART | SA_RESETHAND;
  sigemptyset(&action.sa_mask);
  return sigaction(signal, &action, NULL);
}

int clinux_pipe(int ends[2], int waits) {
  return pipe2(ends, O_CLOEXEC | (waits ? 0 : O_NONBLOCK));
}

int clinux_accept(int socket) {
  return accept4(socket, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
}

// What Linux offers and Swift's Glibc module does not show.
#ifndef CLINUX_H
#define CLINUX_H

/// Swaps two names in one folder in a single step: renameat2(2) with RENAME_EXCHANGE. Returns 0, or -1 and errno.
int clinux_exchange(int folder, const char *a, const char *b);

/// Renames within one folder and fails with EEXIST rather than replace anything: RENAME_NOREPLACE. Returns 0, or -1
/// and errno.
int clinux_rename_if_free(int folder, const char *from, const char *to);

/// 1 if something is mounted on the open folder, else 0; also 0 where the kernel (before 5.8) does not say.
int clinux_is_mount_point(int folder);

/// From now on the signal, once, writes its number as one byte to `pipe_end` and does nothing else; the second time it
/// has its usual effect. A signal that the process was started to ignore (nohup) stays ignored.
/// There is one `pipe_end` for the whole process. Returns 0, or -1 and errno.
int clinux_catch_once(int signal, int pipe_end);

/// A pipe whose ends no other program is handed, from its beginning on: pipe2(2) with O_CLOEXEC. No call on them waits
/// where `waits` is 0. Returns 0, or -1 and errno.
int clinux_pipe(int ends[2], int waits);

/// The next connection at a socket: accept4(2). No other program is handed it, and no call on it waits. Returns its
/// number, or -1 and errno.
int clinux_accept(int socket);

#endif

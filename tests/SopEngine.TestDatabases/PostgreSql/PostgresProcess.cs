using System.Diagnostics;
using System.Globalization;

namespace SopEngine.TestDatabases.PostgreSql;

/// <summary>
/// The server's own process, which ends with this one: the kernel sends it SIGQUIT when the thread that started it dies, so that thread lives as long as the server. Root
/// may not run PostgreSQL, so that root runs it as the user of Debian's package, or as nobody.
/// </summary>
internal sealed class PostgresProcess
{
    private static readonly string _user = File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";
    private readonly Process _process;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PostgresProcess(Process process) => _process = process;

    public int Id => _process.Id;

    public bool HasEnded => _ended.Task.IsCompleted;

    public static ProcessStartInfo StartOf(string program, IEnumerable<string> args, params string[] before)
    {
        string[] who = Environment.IsPrivilegedProcess ? ["--reuid", _user, "--regid", GroupOf(_user), "--clear-groups"] : [];
        return new ProcessStartInfo("setpriv", [.. before, .. who, Path.Combine(PostgresCluster.Programs, program), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
    }

    public static PostgresProcess Start(IEnumerable<string> args)
    {
        PostgresProcess? server = null;
        using var started = new ManualResetEventSlim();
        var thread = new Thread(() =>
        {
            var process = Process.Start(StartOf("postgres", args, "--pdeathsig", "QUIT"))!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            server = new PostgresProcess(process);
            started.Set();
            process.WaitForExit();
            server._ended.SetResult();
        })
        {
            IsBackground = true,
            Name = "PostgreSQL",
        };
        thread.Start();
        started.Wait();
        return server!;
    }

    /// <summary>Sends the signal and waits until the process has ended.</summary>
    public async Task EndAsync(string signal)
    {
        Send(signal);
        await _ended.Task;
    }

    /// <summary>For the end of this process, when nothing can be awaited any more.</summary>
    public void EndNow()
    {
        Send("QUIT");
        _process.WaitForExit(TimeSpan.FromSeconds(5));
    }

    private void Send(string signal)
    {
        if (!HasEnded)
        {
            using var kill = Process.Start("kill", [$"-{signal}", Id.ToString(CultureInfo.InvariantCulture)]);
            kill.WaitForExit();
        }
    }

    private static string GroupOf(string user) => File.ReadLines("/etc/passwd").First(line => line.StartsWith(user + ":", StringComparison.Ordinal)).Split(':')[3];
}

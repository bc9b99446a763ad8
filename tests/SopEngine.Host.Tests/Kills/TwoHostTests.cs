using System.Diagnostics;
using System.Globalization;
using SopEngine.Host.Tests.Invariants;
using Xunit.Abstractions;

namespace SopEngine.Host.Tests.Kills;

/// <summary>Several hosts of one installation: one may die, be stopped or be replaced, and nobody who tries again on the other loses anything.</summary>
public sealed class TwoHostTests(ITestOutputHelper output)
{
    private static readonly TimeSpan _longestGap = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _longestStop = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task One_of_two_hosts_is_killed_under_load_and_the_other_goes_on_with_everything()
    {
        await using var hosts = await TwoHosts.StartAsync();
        hosts.Work();
        await hosts.UntilAnsweredAsync(40);
        using var looking = new CancellationTokenSource();
        var pages = TwoHosts.LongestGapAsync(hosts.Second, looking.Token);

        await hosts.First.KillAsync();
        await hosts.UntilAnsweredAsync(60);
        hosts.First.Start();
        await hosts.First.UntilReadyAsync();
        await looking.CancelAsync();
        var gap = await pages;
        await hosts.Second.KillAsync();
        await hosts.UntilAnsweredAsync(40);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"longest time between two pages of the other host: {gap.TotalMilliseconds:0} ms"));
        gap.Should().BeLessThan(_longestGap);
        await hosts.EndWellAsync();
    }

    [Fact]
    public async Task Hosts_that_are_restarted_one_after_the_other_fail_nobody_who_tries_the_other()
    {
        await using var hosts = await TwoHosts.StartAsync();
        hosts.Work();
        await hosts.UntilAnsweredAsync(20);
        foreach (var host in new[] { hosts.First, hosts.Second })
        {
            var stopping = Stopwatch.StartNew();
            (await host.StopAsync()).Should().Be(0);
            stopping.Elapsed.Should().BeLessThan(_longestStop);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"stopped in {stopping.Elapsed.TotalMilliseconds:0} ms"));
            await hosts.UntilAnsweredAsync(20);
            host.Start();
            await host.UntilReadyAsync();
            await hosts.UntilAnsweredAsync(20);
        }

        await hosts.EndWellAsync();
    }

    [Fact]
    public async Task A_host_that_is_told_to_stop_answers_what_it_has_begun_and_takes_nothing_new()
    {
        await using var caller = await OneCaller.BeginAsync(KillDatabase.PostgreSqlAsync, new KillPoint(0));
        var call = await caller.AnsweringAsync("berjalan");
        await using var holder = await StoredRows.OpenAsync(caller.Database.Seen);
        await holder.RunAsync("BEGIN; LOCK TABLE \"history\" IN SHARE ROW EXCLUSIVE MODE");
        var running = caller.Client.SendAsync(call, CancellationToken.None);
        await UntilAsync(async () => (await holder.AskAsync("SELECT 1 FROM pg_locks WHERE NOT granted")).Count > 0);

        var stopped = caller.Host.StopAsync();
        await UntilAsync(async () => !await AnswersAsync(caller.Host.Address));
        running.IsCompleted.Should().BeFalse("it is held");
        stopped.IsCompleted.Should().BeFalse("a host waits for what it has begun");
        await holder.RunAsync("COMMIT");

        (await running).Should().HaveStatus(200);
        caller.Client.Retries.Should().Be(0, "it was answered the first time");
        (await stopped).Should().Be(0);
        caller.Host.Start();
        await caller.Host.UntilReadyAsync();
        await caller.AgainAsync(call);
        (await caller.ViolationsAsync()).Should().BeEmpty();
    }

    private static async Task<bool> AnswersAsync(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(2) };
        try
        {
            using var answer = await http.GetAsync(new Uri("/healthz/live", UriKind.Relative));
            return true;
        }
        catch (Exception refused) when (refused is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        var since = Stopwatch.StartNew();
        while (!await holds())
        {
            since.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1));
            await Task.Delay(TimeSpan.FromMilliseconds(25), TimeProvider.System);
        }
    }
}

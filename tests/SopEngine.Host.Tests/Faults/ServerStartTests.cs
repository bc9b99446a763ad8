using SopEngine.Host.Tests.Architecture;
using SopEngine.Host.Tests.Support;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Host.Tests.Faults;

/// <summary>After a power cut a host is often up before its database server: it waits for a while, and then says what is missing.</summary>
public sealed class ServerStartTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private PostgresCluster _server = null!;

    public async Task InitializeAsync()
    {
        _server = await PostgresCluster.StartAsync();
        await _server.MakeDatabaseAsync("sop");
        await _server.StopFastAsync();
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_server_that_comes_up_after_the_host_is_waited_for()
    {
        var host = StartAsync(TimeSpan.FromMinutes(1));
        using var look = new PeriodicTimer(TimeSpan.FromSeconds(1));
        for (var seconds = 0; seconds < 6; seconds++)
        {
            await look.WaitForNextTickAsync();
            host.IsCompleted.Should().BeFalse("it waits");
        }

        await _server.StartAgainAsync();

        var result = await host;
        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().Contain("Berhenti");
    }

    [Fact]
    public async Task A_server_that_does_not_come_up_is_given_up_with_words()
    {
        var result = await StartAsync(TimeSpan.FromSeconds(2));

        result.ExitCode.Should().Be(1, result.Output);
        result.Error.Should().Contain("tidak dapat dihubungi").And.NotContain("   at ").And.NotContain(PostgresCluster.Password);
    }

    [Theory]
    [InlineData(PostgresCluster.Superuser, "superuser")]
    [InlineData(PostgresTemplate.Owner, "pemilik tabel")]
    public async Task The_program_does_not_work_as_somebody_whom_no_wall_holds(string worker, string why)
    {
        await _server.StartAgainAsync();

        var result = await StartAsync(TimeSpan.FromMinutes(1), worker);

        result.ExitCode.Should().Be(1, result.Output);
        result.Error.Should().Contain(why).And.Contain("MigrationConnectionString").And.Contain("CREATE ROLE").And.NotContain("   at ");
    }

    private Task<HostProcessResult> StartAsync(TimeSpan wait, string worker = PostgresTemplate.Worker) => HostProcess.RunUntilReadyAsync(
        _folder.Path, "serve", "--urls=http://127.0.0.1:0", $"--SopEngine:Tenants:Path={Repository.FullPath("tenants")}",
        "--SopEngine:Database:Provider=PostgreSql", $"--SopEngine:Database:ConnectionString={_server.ConnectionString("sop", worker)}",
        $"--SopEngine:Database:MigrationConnectionString={_server.ConnectionString("sop", PostgresTemplate.Owner)}",
        $"--SopEngine:Database:WaitAtStart={wait:c}");
}

using Microsoft.EntityFrameworkCore;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.OData.Tests.Support;

/// <summary>A PostgreSQL of the tests' own, with the sample in it, started when the first test asks for it; it ends with the process.</summary>
public static class SampleDatabase
{
    private static readonly Lazy<Task<string>> _connection = new(StartAsync);
    private static PostgresCluster? _cluster;

    public static async Task<SampleContext> OpenAsync() => new(await OptionsAsync());

    /// <summary>One that writes every statement it sends into a list.</summary>
    public static async Task<SampleContext> OpenAsync(List<string> statements) => new(
        new DbContextOptionsBuilder<SampleContext>().UseNpgsql(await _connection.Value).EnableSensitiveDataLogging()
            .LogTo(statements.Add, [Microsoft.EntityFrameworkCore.Diagnostics.RelationalEventId.CommandExecuting]).Options);

    /// <summary>An empty one, for tests that bring their own rows.</summary>
    public static async Task<SampleContext> NewAsync(string name)
    {
        await _connection.Value;
        await _cluster!.RunAsync($"CREATE DATABASE {name}");
        var context = new SampleContext(OptionsFor(_cluster.ConnectionString(name, PostgresCluster.Superuser)));
        await context.Database.EnsureCreatedAsync();
        return context;
    }

    private static async Task<DbContextOptions<SampleContext>> OptionsAsync() => OptionsFor(await _connection.Value);

    private static DbContextOptions<SampleContext> OptionsFor(string connection) =>
        new DbContextOptionsBuilder<SampleContext>().UseNpgsql(connection).Options;

    private static async Task<string> StartAsync()
    {
        _cluster = await PostgresCluster.StartAsync();
        await _cluster.RunAsync("CREATE DATABASE contoh");
        var connection = _cluster.ConnectionString("contoh", PostgresCluster.Superuser);
        await using var context = new SampleContext(OptionsFor(connection));
        await context.Database.EnsureCreatedAsync();
        context.AddRange(SampleData.Regions);
        context.AddRange(SampleData.Tickets);
        context.AddRange(SampleData.Steps);
        await context.SaveChangesAsync();
        return connection;
    }
}

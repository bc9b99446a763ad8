namespace SopEngine.OData.Tests.Support;

/// <summary>A place that the sample can be asked in: every question of a suite is asked in all of them.</summary>
public interface IWorlds : IAsyncDisposable
{
    Task<World> OpenAsync();
}

/// <summary>Lists in memory.</summary>
public sealed class MemoryWorlds : IWorlds
{
    public Task<World> OpenAsync() => Task.FromResult(SampleData.InMemory());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>PostgreSQL by EF Core.</summary>
public sealed class PostgresWorlds : IWorlds
{
    private SampleContext? _context;

    public async Task<World> OpenAsync() => (_context = await SampleDatabase.OpenAsync()).World;

    public ValueTask DisposeAsync() => _context?.DisposeAsync() ?? ValueTask.CompletedTask;
}

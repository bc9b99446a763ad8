namespace SopEngine.OData.Tests.Support;

/// <summary>What the suites share that ask the same of lists in memory and of PostgreSQL.</summary>
public abstract class SuiteBase<TWorlds> : IAsyncLifetime
    where TWorlds : IWorlds, new()
{
    private readonly TWorlds _worlds = new();

    protected Client Client { get; private set; } = null!;

    protected World World { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        World = await _worlds.OpenAsync();
        Client = new Client(World);
    }

    public async Task DisposeAsync() => await _worlds.DisposeAsync();

    protected async Task<IReadOnlyList<int>> IdsOfAsync(string query)
    {
        var answer = await Client.GetAsync("Tickets?" + query);
        answer.Status.Should().Be(200, answer.Text);
        return answer.Ids;
    }
}

namespace SopEngine.Application.Tests.Support;

/// <summary>Tests that each have the five regions on a database of their own.</summary>
public abstract class HouseTests : IAsyncLifetime
{
    private TestHouse? _house;

    private protected TestHouse House => _house ?? throw new InvalidOperationException("The house is opened before each test.");

    public virtual async Task InitializeAsync() => _house = await TestHouse.OpenAsync();

    public Task DisposeAsync() => House.DisposeAsync().AsTask();

    private protected Desk Desk(string tenant) => new(House, tenant);
}

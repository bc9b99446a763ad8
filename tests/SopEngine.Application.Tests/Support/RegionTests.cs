namespace SopEngine.Application.Tests.Support;

/// <summary>Tests that each have one region of their own, with the definitions they write.</summary>
public abstract class RegionTests : IAsyncLifetime
{
    private TestRegion? _region;

    private protected TestRegion Region => _region ?? throw new InvalidOperationException("The region is made before each test.");

    private protected TestHouse House => Region.House;

    public virtual async Task InitializeAsync()
    {
        _region = TestRegion.Make();
        Write(_region);
        await _region.OpenAsync();
    }

    public Task DisposeAsync() => Region.DisposeAsync().AsTask();

    private protected abstract void Write(TestRegion region);
}

using SopEngine.Application.Demo;
using SopEngine.Application.Facts;
using SopEngine.Application.Tests.Support;

namespace SopEngine.Application.Tests.Demo;

/// <summary>Two months of all five regions, made once for the tests that look at them.</summary>
public sealed class MadeDemo : IAsyncLifetime
{
    private TestHouse? _house;

    internal static DemoRequest Request { get; } = new(Seed: 7, From: new DateOnly(2026, 9, 21), Until: new DateOnly(2026, 11, 22), Tickets: 175);

    internal TestHouse House => _house ?? throw new InvalidOperationException("The demo is made before the tests.");

    internal DemoReport Report { get; private set; } = new([], []);

    public async Task InitializeAsync()
    {
        _house = await DemoHouse.OpenAsync();
        Report = await _house.MakeAsync(Request);
        await _house.Get<KeepFigures>().RunAsync(default);
    }

    public Task DisposeAsync() => House.DisposeAsync().AsTask();
}

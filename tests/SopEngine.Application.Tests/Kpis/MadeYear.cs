using SopEngine.Application.Demo;
using SopEngine.Application.Facts;
using SopEngine.Application.Tests.Demo;
using SopEngine.Application.Tests.Support;

namespace SopEngine.Application.Tests.Kpis;

/// <summary>Twelve months of all five regions, with few tickets, or with all that <c>demo</c> makes where the environment asks for it.</summary>
public sealed class MadeYear : IAsyncLifetime
{
    private const int Few = 80;
    private static readonly bool _whole = Environment.GetEnvironmentVariable("SOPENGINE_TEST_WHOLE_YEAR") == "1";
    private TestHouse? _house;

    internal static DemoRequest Request { get; } = new(Seed: 3, From: new DateOnly(2025, 11, 24), Until: new DateOnly(2026, 11, 22), Tickets: _whole ? null : Few);

    internal TestHouse House => _house ?? throw new InvalidOperationException("The year is made before the tests.");

    public async Task InitializeAsync()
    {
        _house = await DemoHouse.OpenAsync();
        var report = await _house.MakeAsync(Request);
        report.Refusals.Should().BeEmpty();
        await _house.Get<KeepFigures>().RunAsync(default);
    }

    public Task DisposeAsync() => House.DisposeAsync().AsTask();
}

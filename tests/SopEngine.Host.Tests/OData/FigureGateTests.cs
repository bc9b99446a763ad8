using Microsoft.Extensions.Options;
using SopEngine.Application.Reporting;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Reporting;

namespace SopEngine.Host.Tests.OData;

/// <summary>So many queries of one region at once, and no more.</summary>
public sealed class FigureGateTests
{
    private static readonly TenantId _batam = new("batam");

    [Fact]
    public async Task Who_finds_no_room_is_sent_away_and_other_regions_do_not_notice()
    {
        using var gate = new FigureGate(Options.Create(new ReportingOptions { QueriesAtOnce = 2, QueriesWaiting = 0 }));
        using var first = await gate.EnterAsync(_batam, CancellationToken.None);
        using var second = await gate.EnterAsync(_batam, CancellationToken.None);

        (await gate.EnterAsync(_batam, CancellationToken.None)).Should().BeNull();
        using (var elsewhere = await gate.EnterAsync(new TenantId("jabar"), CancellationToken.None))
        {
            elsewhere.Should().NotBeNull();
        }

        first!.Dispose();
        using var third = await gate.EnterAsync(_batam, CancellationToken.None);
        third.Should().NotBeNull();
    }

    [Fact]
    public async Task Who_waits_gets_the_next_place()
    {
        using var gate = new FigureGate(Options.Create(new ReportingOptions { QueriesAtOnce = 1, QueriesWaiting = 1 }));
        var first = await gate.EnterAsync(_batam, CancellationToken.None);
        var waiting = gate.EnterAsync(_batam, CancellationToken.None);
        waiting.IsCompleted.Should().BeFalse();

        first!.Dispose();

        using var second = await waiting;
        second.Should().NotBeNull();
    }
}

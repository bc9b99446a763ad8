using Microsoft.Extensions.Options;
using SopEngine.Application.Reporting;
using SopEngine.Domain.Tenants;
using SopEngine.OData;

namespace SopEngine.Host.Reporting;

/// <summary>The two services: a region's own figures, and those across regions, which tell nothing of small groups.</summary>
public sealed class FigureServices(LinkKey key, IOptions<ReportingOptions> options)
{
    // rows are written as they are read, and each answer costs a note in every region
    private const int LargestPage = 50_000;

    private readonly Lazy<(ODataService<FigureContext> Region, ODataService<FigureContext> National)> _both = new(() =>
    {
        var settings = new ODataOptions { TokenKey = key.Read(), MaxPageSize = LargestPage };
        return (new(FigureModel.Region, settings), new(FigureModel.National, settings with { MinimumGroup = options.Value.SmallestGroup }));
    });

    /// <summary>What goes beyond the reader's own region tells nothing of small groups.</summary>
    public ODataService<FigureContext> Of(TenantProfile tenant, bool wide) => wide || tenant.Kind == TenantKind.Ministry ? _both.Value.National : _both.Value.Region;
}

using Microsoft.AspNetCore.Components;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Pages.Frame;

/// <summary>A page of a region: it shows a model that was read before, and asks for nothing by itself.</summary>
public abstract class RegionPage<TModel> : ComponentBase
{
    [Parameter]
    [EditorRequired]
    public FrameModel Frame { get; set; } = null!;

    [Parameter]
    [EditorRequired]
    public TModel Model { get; set; } = default!;

    protected TenantProfile Tenant => Frame.Tenant;
}

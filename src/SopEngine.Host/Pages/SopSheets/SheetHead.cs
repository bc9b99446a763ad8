using Microsoft.AspNetCore.Components;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Pages.SopSheets;

/// <summary>What the head of a sheet's page holds: the looks and the script of the table that it belongs to.</summary>
internal static class SheetHead
{
    public static RenderFragment Fragment { get; } = builder => builder.AddMarkupContent(
        0,
        $"<link rel=\"stylesheet\" href=\"{PageAssets.Url("sop.css")}\"><link rel=\"stylesheet\" href=\"{PageAssets.Url("sopdraft.css")}\"><script type=\"module\" src=\"{PageAssets.Url("sopdraft.js")}\"></script>");
}

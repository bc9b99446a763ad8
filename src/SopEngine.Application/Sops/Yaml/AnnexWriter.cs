using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>Writes a part of the document beside identity and table.</summary>
internal static class AnnexWriter
{
    public static MapOutput Write(Annex annex) => new MapWriter()
        .Required("id", annex.Id)
        .Choice<AnnexKind>("kind", annex.Kind)
        .Text("title", annex.Title)
        .Lines("lines", annex.Lines)
        .Names("columns", annex.Columns)
        .List("rows", annex.Rows, row => MapWriter.ListOf(row, spread: false))
        .Spread();
}

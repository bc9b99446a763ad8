namespace SopEngine.Application.Charts;

/// <summary>An arrow before it has a way: from which symbol to which.</summary>
internal sealed record ChartEdge(ChartSymbol From, ChartSymbol To, string Outcome, ArrowKind Kind, bool Dashed, string? Label)
{
    public int RowsDown => To.Row - From.Row;

    public int LanesAside => Math.Abs(To.Lane - From.Lane);
}

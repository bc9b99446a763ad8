namespace SopEngine.Application.Charts;

/// <summary>How a symbol stands to one ticket.</summary>
internal enum SymbolState
{
    Ahead,
    Done,
    Current,
}

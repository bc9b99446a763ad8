namespace SopEngine.Application.Bpmn.Drawing;

/// <summary>A flow node: of which kind, in which lane (counted from 0; -1 in a drawing without lanes).</summary>
internal sealed record DrawnNode(string Id, NodeKind Kind, string Name, int Lane)
{
    /// <summary>The number of the row it stands for, or that <see cref="Continues"/> in it; null for what only joins rows.</summary>
    public int? Row { get; init; }

    /// <summary>True for the further lanes of a row that is passed between lanes.</summary>
    public bool Continues { get; init; }

    /// <summary>The time cell, shown beside the row.</summary>
    public string Time { get; init; } = "";

    /// <summary>Everything the paper says of the row.</summary>
    public string Documentation { get; init; } = "";

    /// <summary>The SOP that is called.</summary>
    public string Called { get; init; } = "";

    public Spot At { get; init; }

    public bool IsRow => Row is not null && !Continues;
}

namespace SopEngine.OData.Tests.Support;

public sealed record Region
{
    public int Id { get; init; }

    public string Name { get; init; } = "";

    public string? Island { get; init; }
}

public sealed record Ticket
{
    public int Id { get; init; }

    public string Number { get; init; } = "";

    public string Title { get; init; } = "";

    public string? Note { get; init; }

    public decimal Cost { get; init; }

    public decimal? Paid { get; init; }

    public long Size { get; init; }

    public double? Score { get; init; }

    public bool Urgent { get; init; }

    public bool? Agreed { get; init; }

    public DateTimeOffset Received { get; init; }

    public DateTime? Closed { get; init; }

    public DateOnly Day { get; init; }

    public Guid Trace { get; init; }

    public TimeSpan? Spent { get; init; }

    public int? RegionId { get; init; }
}

public sealed record Step
{
    public int TicketId { get; init; }

    public int Ordinal { get; init; }

    public string Name { get; init; } = "";

    public string? Actor { get; init; }

    public int Minutes { get; init; }
}

/// <summary>What a request is answered from.</summary>
public sealed record World(IQueryable<Region> Regions, IQueryable<Ticket> Tickets, IQueryable<Step> Steps);

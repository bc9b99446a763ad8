using SopEngine.OData.Models;

namespace SopEngine.OData.Tests.Support;

/// <summary>Tickets with steps, in regions.</summary>
public static class SampleModel
{
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 3, 0, 0, TimeSpan.Zero);

    public static ODataModel Model { get; } = Build();

    public static ODataService<World> Service(ODataOptions? options = null) => new(Model, options ?? Options());

    public static ODataOptions Options() => new() { TokenKey = [.. Enumerable.Range(1, 32).Select(number => (byte)number)] };

    private static ODataModel Build() => new ODataModelBuilder<World>("Sample")
        .Set<Region>("Regions", world => world.Regions, set => set
            .Key("Id")
            .Property(region => region.Id)
            .Property(region => region.Name, new PropertyFacets { MaxLength = 100 })
            .Property(region => region.Island, new PropertyFacets { MaxLength = 50 })
            .HasMany("Tickets", "Tickets", ("Id", "RegionId")))
        .Set<Ticket>("Tickets", world => world.Tickets, DescribeTickets)
        .Set<Step>("Steps", world => world.Steps, set => set
            .Key("TicketId", "Ordinal")
            .About("Name")
            .Property(step => step.TicketId)
            .Property(step => step.Ordinal)
            .Property(step => step.Name, new PropertyFacets { MaxLength = 100 })
            .Property(step => step.Actor, new PropertyFacets { MaxLength = 100 })
            .Property(step => step.Minutes, new PropertyFacets { Description = "Working minutes that the step took." })
            .HasOne("Ticket", "Tickets", ("TicketId", "Id")))
        .Build();

    private static void DescribeTickets(EntitySetBuilder<Ticket> set) => set
        .Key("Id")
        .Stands(ticket => ticket.Urgent ? 2 : 1)
        .Describe("One row for each ticket.")
        .Property(ticket => ticket.Id)
        .Property(ticket => ticket.Number, new PropertyFacets { MaxLength = 30, Searchable = true })
        .Property(ticket => ticket.Title, new PropertyFacets { MaxLength = 200, Searchable = true, Description = "What it is about." })
        .Property(ticket => ticket.Note, new PropertyFacets { MaxLength = 400, Searchable = true })
        .Property(ticket => ticket.Cost)
        .Property(ticket => ticket.Paid, new PropertyFacets { Precision = 12, Scale = 3 })
        .Property(ticket => ticket.Size)
        .Property(ticket => ticket.Score)
        .Property(ticket => ticket.Urgent)
        .Property(ticket => ticket.Agreed)
        .Property(ticket => ticket.Received)
        .Property(ticket => ticket.Closed)
        .Property(ticket => ticket.Day)
        .Property(ticket => ticket.Trace)
        .Property(ticket => ticket.Spent)
        .Property(ticket => ticket.RegionId)
        .HasOne("Region", "Regions", ("RegionId", "Id"))
        .HasMany("Steps", "Steps", ("Id", "TicketId"));
}

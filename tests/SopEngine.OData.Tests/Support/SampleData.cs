namespace SopEngine.OData.Tests.Support;

/// <summary>Five tickets with every sort of null, of which the questions of the tests are asked.</summary>
public static class SampleData
{
    private static readonly DateTimeOffset _received = new(2026, 1, 31, 22, 15, 30, TimeSpan.Zero);

    public static IReadOnlyList<Region> Regions { get; } =
    [
        new() { Id = 1, Name = "Batam", Island = "Sumatra" },
        new() { Id = 2, Name = "Banten", Island = "Jawa" },
        new() { Id = 3, Name = "Sabang", Island = null },
    ];

    public static IReadOnlyList<Ticket> Tickets { get; } =
    [
        new()
        {
            Id = 1, Number = "BTM-2026/08-15", Title = "Lampu jalan padam", Note = "dekat O'Neil", Cost = 10.50m, Paid = 10.5m, Size = 5_000_000_000, Score = 1.5,
            Urgent = true, Agreed = true, Received = _received, Closed = new DateTime(2026, 2, 2, 8, 0, 0, DateTimeKind.Utc), Day = new DateOnly(2026, 1, 31),
            Trace = new Guid("00000000-0000-0000-0000-000000000001"), Spent = TimeSpan.FromMinutes(90), RegionId = 1,
        },
        new()
        {
            Id = 2, Number = "BTM-2026/08-16", Title = "Jalan berlubang", Cost = 20m, Size = 2, Score = -2.5, Received = _received.AddDays(1), Day = new DateOnly(2026, 2, 1),
            Trace = new Guid("00000000-0000-0000-0000-000000000002"), RegionId = 1,
        },
        new()
        {
            Id = 3, Number = "BTN-1984", Title = "Air tidak mengalir", Note = "100% kering_\\", Cost = 20m, Paid = 0m, Size = 3, Urgent = true, Agreed = false,
            Received = _received.AddDays(40).AddTicks(1_234_560), Closed = new DateTime(2026, 3, 20, 0, 0, 0, DateTimeKind.Utc), Day = new DateOnly(2026, 3, 12),
            Trace = new Guid("00000000-0000-0000-0000-000000000003"), Spent = TimeSpan.FromHours(30), RegionId = 2,
        },
        new()
        {
            Id = 4, Number = "X-2x4", Title = "Sampah", Note = "lampu", Cost = 0m, Paid = 7.125m, Size = 4, Score = 2.5, Agreed = true, Received = _received.AddYears(-1),
            Day = new DateOnly(2025, 1, 31), Trace = new Guid("00000000-0000-0000-0000-000000000004"), RegionId = null,
        },
        new()
        {
            Id = 5, Number = "X-5", Title = "Éclair ürün 日本", Note = "", Cost = -3.25m, Size = 5, Score = 0, Received = _received.AddYears(1),
            Day = new DateOnly(2027, 1, 31), Trace = new Guid("00000000-0000-0000-0000-000000000005"), RegionId = 2,
        },
    ];

    public static IReadOnlyList<Step> Steps { get; } =
    [
        new() { TicketId = 1, Ordinal = 1, Name = "Terima", Actor = "Sari", Minutes = 10 },
        new() { TicketId = 1, Ordinal = 2, Name = "Periksa", Actor = null, Minutes = 45 },
        new() { TicketId = 1, Ordinal = 3, Name = "Selesai", Actor = "Budi", Minutes = 5 },
        new() { TicketId = 2, Ordinal = 1, Name = "Terima", Actor = "Sari", Minutes = 7 },
        new() { TicketId = 3, Ordinal = 1, Name = "Terima", Actor = "Budi", Minutes = 0 },
    ];

    public static World InMemory() => new(Regions.AsQueryable(), Tickets.AsQueryable(), Steps.AsQueryable());
}

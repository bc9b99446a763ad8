using Microsoft.EntityFrameworkCore;

namespace SopEngine.OData.Tests.Support;

/// <summary>The sample's tables, as a database has them.</summary>
public sealed class SampleContext(DbContextOptions<SampleContext> options) : DbContext(options)
{
    public World World => new(Set<Region>().AsNoTracking(), Set<Ticket>().AsNoTracking(), Set<Step>().AsNoTracking());

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Region>().Property(region => region.Id).ValueGeneratedNever();
        modelBuilder.Entity<Ticket>(ticket =>
        {
            ticket.Property(row => row.Id).ValueGeneratedNever();
            ticket.Property(row => row.Cost).HasPrecision(18, 2);
            ticket.Property(row => row.Paid).HasPrecision(12, 3);
        });
        modelBuilder.Entity<Step>().HasKey(step => new { step.TicketId, step.Ordinal });
    }
}

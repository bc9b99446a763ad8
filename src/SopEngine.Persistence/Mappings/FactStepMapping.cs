using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Domain.Facts;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Mappings;

internal sealed class FactStepMapping : IEntityTypeConfiguration<StepFact>
{
    public void Configure(EntityTypeBuilder<StepFact> builder)
    {
        builder.ToTable("fact_steps");
        builder.HasKey(row => new { row.Tenant, row.Ticket, row.Ordinal });
        builder.Text(row => row.Ticket, TextLength.TicketNumber);
        builder.Text(row => row.Sop, TextLength.Slug);
        builder.OptionalText(row => row.Topic, TextLength.Slug);
        builder.OptionalText(row => row.Class, TextLength.Slug);
        builder.Text(row => row.Step, TextLength.Slug);
        builder.Text(row => row.Lane, TextLength.Slug);
        builder.OptionalText(row => row.Unit, TextLength.Slug);
        builder.OptionalText(row => row.Outcome, TextLength.Slug);
        builder.Text(row => row.Calendar, TextLength.Slug);
        builder.HasOne<TicketRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Ticket }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.Tenant, row.ChangeSeq });
        builder.HasIndex(row => new { row.Tenant, row.DueOn });
    }
}

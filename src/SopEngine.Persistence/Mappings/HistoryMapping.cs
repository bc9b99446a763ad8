using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Mappings;

internal sealed class HistoryMapping : IEntityTypeConfiguration<HistoryRow>
{
    public void Configure(EntityTypeBuilder<HistoryRow> builder)
    {
        builder.ToTable("history");
        // the key is the second guard of a ticket: two writers that both read entry 7 as the last cannot both write an entry 8
        builder.HasKey(row => new { row.Tenant, row.Ticket, row.Seq });
        builder.Text(row => row.Ticket, TextLength.TicketNumber);
        builder.Text(row => row.Actor, TextLength.UserName);
        builder.Text(row => row.Post, TextLength.Name);
        builder.OptionalText(row => row.OnBehalfOf, TextLength.Name);
        builder.OptionalText(row => row.Step, TextLength.Slug);
        builder.OptionalText(row => row.Outcome, TextLength.Slug);
        builder.LongText(row => row.Ground);
        builder.LongText(row => row.Answers);
        builder.LongText(row => row.Changes);
        builder.OptionalText(row => row.Salt, TextLength.Sha256);
        builder.Text(row => row.OnBehalfOfHash, TextLength.Sha256);
        builder.Text(row => row.GroundHash, TextLength.Sha256);
        builder.Text(row => row.AnswersHash, TextLength.Sha256);
        builder.Text(row => row.PreviousHash, TextLength.Sha256);
        builder.Text(row => row.Hash, TextLength.Sha256);
        builder.HasOne<TicketRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Ticket }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.Tenant, row.At });
    }
}

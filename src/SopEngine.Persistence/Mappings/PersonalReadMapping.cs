using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.PersonalData;

namespace SopEngine.Persistence.Mappings;

internal sealed class PersonalReadMapping : IEntityTypeConfiguration<PersonalReadRow>
{
    public void Configure(EntityTypeBuilder<PersonalReadRow> builder)
    {
        builder.ToTable("personal_reads");
        builder.HasKey(row => new { row.Tenant, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Text(row => row.Reader, TextLength.UserName);
        builder.Text(row => row.Ticket, TextLength.TicketNumber);
        builder.OptionalText(row => row.Person, TextLength.UserName);
        builder.OptionalText(row => row.Ground, TextLength.Line);
        builder.HasIndex(row => new { row.Tenant, row.At });
        builder.HasIndex(row => new { row.Tenant, row.Ticket, row.At });
        builder.HasIndex(row => new { row.Tenant, row.Person, row.At });
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Accounts;
using SopEngine.Persistence.Conventions;

namespace SopEngine.Persistence.Mappings;

internal sealed class PeopleChangeMapping : IEntityTypeConfiguration<PeopleChangeRow>
{
    public void Configure(EntityTypeBuilder<PeopleChangeRow> builder)
    {
        builder.ToTable("people_changes");
        builder.HasKey(row => new { row.Tenant, row.Number });
        builder.Property(row => row.Number).ValueGeneratedNever();
        builder.Text(row => row.By, TextLength.UserName);
        builder.Text(row => row.UserName, TextLength.UserName);
        builder.Text(row => row.What, TextLength.Name);
        builder.LongText(row => row.Before);
        builder.LongText(row => row.After);
        builder.LongText(row => row.Ground);
        builder.OptionalText(row => row.File, TextLength.Name);
        builder.HasIndex(row => new { row.Tenant, row.UserName });
    }
}

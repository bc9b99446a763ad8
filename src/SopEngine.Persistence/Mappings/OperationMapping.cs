using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Operations;

namespace SopEngine.Persistence.Mappings;

internal sealed class OperationMapping : IEntityTypeConfiguration<OperationRow>
{
    public void Configure(EntityTypeBuilder<OperationRow> builder)
    {
        builder.ToTable("operations");
        builder.HasKey(row => new { row.Tenant, row.UserName, row.Key });
        builder.Text(row => row.UserName, TextLength.UserName);
        builder.Text(row => row.Key, TextLength.Name);
        builder.Text(row => row.RequestHash, TextLength.Sha256);
        builder.LongText(row => row.Body);
        builder.HasIndex(row => new { row.Tenant, row.At });
    }
}

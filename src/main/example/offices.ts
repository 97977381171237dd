import type { OfficeKind } from '../../domain/offices/index.ts'

type ExampleOffice = { readonly name: string; readonly nameEn: string; readonly kind: OfficeKind }

/** The invented offices, by the key the script names them with. */
export const EXAMPLE_OFFICES = {
  councilOffice: { name: 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố', nameEn: 'Office of the National Assembly Delegation and People’s Council', kind: 'councilOffice' },
  standingCommittee: { name: 'Thường trực Hội đồng nhân dân thành phố', nameEn: 'Standing Committee of the People’s Council', kind: 'standingCommittee' },
  budgetCommittee: { name: 'Ban Kinh tế - Ngân sách', nameEn: 'Committee for Economy and Budget', kind: 'committee' },
  societyCommittee: { name: 'Ban Văn hóa - Xã hội', nameEn: 'Committee for Culture and Society', kind: 'committee' },
  urbanCommittee: { name: 'Ban Đô thị', nameEn: 'Committee for Urban Affairs', kind: 'committee' },
  cityExecutive: { name: 'Ủy ban nhân dân thành phố', nameEn: 'City People’s Committee', kind: 'agency' },
  construction: { name: 'Sở Xây dựng', nameEn: 'Department of Construction', kind: 'agency' },
  environment: { name: 'Sở Nông nghiệp và Môi trường', nameEn: 'Department of Agriculture and Environment', kind: 'agency' },
  education: { name: 'Sở Giáo dục và Đào tạo', nameEn: 'Department of Education and Training', kind: 'agency' },
  health: { name: 'Sở Y tế', nameEn: 'Department of Health', kind: 'agency' },
  homeAffairs: { name: 'Sở Nội vụ', nameEn: 'Department of Home Affairs', kind: 'agency' },
  police: { name: 'Công an thành phố', nameEn: 'City Police', kind: 'agency' },
  serviceCentre: { name: 'Trung tâm Phục vụ hành chính công thành phố', nameEn: 'City Public Administration Service Centre', kind: 'agency' },
  benLau: { name: 'Ủy ban nhân dân phường Bến Lau', nameEn: 'People’s Committee of Bến Lau Ward', kind: 'agency' },
  cauMay: { name: 'Ủy ban nhân dân phường Cầu Mây', nameEn: 'People’s Committee of Cầu Mây Ward', kind: 'agency' },
} as const satisfies Readonly<Record<string, ExampleOffice>>

export type OfficeKey = keyof typeof EXAMPLE_OFFICES
